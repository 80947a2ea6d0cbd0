package org.classliaison.app.knowledgefiles;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.BadFile.Reason;

/** Bytes as text: by their mark, else as UTF-8, else as what Excel writes in China. */
final class PlainText {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlainText() {}

    static String of(byte[] content) {
        String text = decoded(content);
        if (text.indexOf('\0') >= 0) {
            throw new BadFile(Reason.OTHER_CONTENT);
        }
        if (text.isBlank()) {
            throw new BadFile(Reason.EMPTY);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) {
        if (content.length > 1 && (content[0] & content[1] & 0xFE) == 0xFE) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return strictly(StandardCharsets.UTF_8, content);
        } catch (CharacterCodingException notUtf8) {
            try {
                return strictly(CHINESE, content);
            } catch (CharacterCodingException e) {
                throw new BadFile(Reason.BROKEN);
            }
        }
    }

    private static String strictly(Charset charset, byte[] content) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }
}
