package org.classliaison.core.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** BM25 over the ways of asking, by single Chinese characters and by pairs of them; in memory. */
final class WordIndex {

    private static final String OWNER = "owner";
    private static final String TEXT = "text";
    private static final int MOST_MATCHES = 40;

    private final Analyzer pairs = new Pairs();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    WordIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(pairs));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("The word index in memory cannot be opened.", e);
        }
    }

    /** Takes the texts in, in place of what that owner had; found once {@link #refresh} has run. */
    void put(String owner, List<String> texts) {
        List<Document> documents = new ArrayList<>();
        for (String text : texts) {
            Document document = new Document();
            document.add(new StringField(OWNER, owner, Field.Store.NO));
            document.add(new SortedDocValuesField(OWNER, new BytesRef(owner)));
            document.add(new TextField(TEXT, text, Field.Store.NO));
            documents.add(document);
        }
        try {
            writer.updateDocuments(new Term(OWNER, owner), documents);
        } catch (IOException e) {
            throw new UncheckedIOException("The word index did not take " + owner + ".", e);
        }
    }

    void remove(String owner) {
        put(owner, List.of());
    }

    /** For an index that was just filled: one piece is searched in half the time of many. */
    void settle() {
        try {
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException("The word index in memory cannot be put in order.", e);
        }
        refresh();
    }

    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("The word index cannot show what was put in.", e);
        }
    }

    /** @return the best BM25 score of each owner among the best matches */
    Map<String, Float> scores(String line) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return scores(searcher, line);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word index in memory cannot be searched.", e);
        }
    }

    private Map<String, Float> scores(IndexSearcher searcher, String line) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String piece : pieces(line)) {
            query.add(new TermQuery(new Term(TEXT, piece)), BooleanClause.Occur.SHOULD);
        }
        Map<String, Float> best = new HashMap<>();
        // Nobody asks how many more there are: whatever cannot be among the best is passed over from the first one on.
        var bestOnly = new TopScoreDocCollectorManager(MOST_MATCHES, MOST_MATCHES);
        for (ScoreDoc match : searcher.search(query.build(), bestOnly).scoreDocs) {
            best.merge(owner(searcher, match.doc), match.score, Math::max);
        }
        return best;
    }

    private static String owner(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedDocValues owners = DocValues.getSorted(leaf.reader(), OWNER);
        owners.advanceExact(document - leaf.docBase);
        return owners.lookupOrd(owners.ordValue()).utf8ToString();
    }

    private List<String> pieces(String line) throws IOException {
        List<String> pieces = new ArrayList<>();
        try (TokenStream stream = pairs.tokenStream(TEXT, line)) {
            CharTermAttribute piece = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                pieces.add(piece.toString());
            }
            stream.end();
        }
        return pieces.stream().distinct().toList();
    }

    private static final class Pairs extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer characters = new StandardTokenizer();
            return new TokenStreamComponents(characters, new CJKBigramFilter(characters, CJKBigramFilter.HAN, true));
        }
    }
}
