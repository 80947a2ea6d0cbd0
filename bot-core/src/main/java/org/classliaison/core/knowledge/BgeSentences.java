package org.classliaison.core.knowledge;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * bge-small-zh v1.5, quantised, inside this process: 512 numbers a sentence, 3 to 10 ms each.
 *
 * <p>LangChain4j's own class leaves the number of threads to the runtime, which then takes every core for one sentence.
 * Here a sentence runs on the thread that asks, so that two sentences run on two cores.
 */
public final class BgeSentences implements Sentences {

    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENS = "/bge-small-zh-v1.5-q-tokenizer.json";

    private final AbstractInProcessEmbeddingModel model;

    /** Loads the model in about a second. Call it on the main thread: the tokenizer looks at its class loader. */
    public BgeSentences() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream tokens = open(TOKENS)) {
            model = new Bge(new OnnxBertBiEncoder(environment, session(environment), tokens, PoolingMode.CLS));
        } catch (IOException e) {
            throw new UncheckedIOException("The sentence model cannot be read from the class path.", e);
        } catch (OrtException e) {
            throw new IllegalStateException("The ONNX runtime refuses the sentence model " + MODEL + ".", e);
        }
    }

    private static OrtSession session(OrtEnvironment environment) throws IOException, OrtException {
        try (InputStream model = open(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return environment.createSession(model.readAllBytes(), options);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(BgeSentences.class.getResourceAsStream(name), name);
    }

    @Override
    public String name() {
        return "bge-small-zh-v1.5-q";
    }

    @Override
    public float[] vector(String text) {
        return model.embed(text).content().vector();
    }

    private static final class Bge extends AbstractInProcessEmbeddingModel {

        private final OnnxBertBiEncoder encoder;

        Bge(OnnxBertBiEncoder encoder) {
            super(Runnable::run);
            this.encoder = encoder;
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }
    }
}
