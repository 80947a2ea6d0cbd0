package org.classliaison.app.knowledgefiles;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The plain words of a piece of Markdown. */
final class Words {

    private Words() {}

    static String of(Node node) {
        StringBuilder words = new StringBuilder();
        collect(node, words);
        return words.toString().strip();
    }

    private static void collect(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak soft -> words.append('\n');
                case HardLineBreak hard -> words.append('\n');
                case HtmlInline html ->
                    words.append(html.getLiteral().matches("(?i)<br\\s*/?>") ? "\n" : html.getLiteral());
                default -> collect(node, words);
            }
        }
    }

    /** What a block holds that has no nodes of its own; empty for all others. */
    static String literal(Node node) {
        return switch (node) {
            case FencedCodeBlock code -> code.getLiteral().strip();
            case IndentedCodeBlock code -> code.getLiteral().strip();
            case HtmlBlock html -> html.getLiteral().strip();
            default -> "";
        };
    }
}
