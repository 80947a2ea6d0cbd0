package org.classliaison.core.act.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.Outgoing.Post;
import org.classliaison.core.chat.RichText;
import org.classliaison.core.chat.RichText.Style;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.notices.BadMarkup;
import org.classliaison.core.notices.Markup;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Pages;
import org.classliaison.core.notices.Sheet;
import org.jspecify.annotations.Nullable;

/** A notice as its readers see it. Preview, post and every later change go through here alike. */
record Rendering(Texts texts) {

    private static final int MOST_PAGES = 5;

    /** @param rows the buttons; they go with the last message */
    List<Post> posts(Notice notice, List<List<Button>> rows) {
        Sheet sheet = notice.sheet();
        return posts(sheet.enclosure(), head(notice).plus(Markup.read(sheet.words())), rows);
    }

    /** Struck through, with the reason above it. */
    List<Post> recalled(Notice notice, String reason) {
        List<Post> struck = new ArrayList<>();
        for (Post post : posts(notice, List.of())) {
            RichText above = struck.isEmpty()
                    ? RichText.marked(texts.get("notice.recalled.post", reason), Style.BOLD)
                            .plus(RichText.plain("\n"))
                    : RichText.plain("");
            struck.add(new Post(fitting(above.plus(post.text().struck()), post), List.of(), post.enclosure()));
        }
        return struck;
    }

    /** What keeps it from being posted, in a sentence for its writer. */
    Optional<String> trouble(Sheet sheet) {
        try {
            RichText text = Markup.read(sheet.words());
            if (text.text().isBlank() && sheet.enclosure() == null) {
                return Optional.of(texts.get("notice.trouble.empty"));
            }
            int pages = posts(sheet.enclosure(), text, List.of()).size();
            return pages > MOST_PAGES
                    ? Optional.of(texts.get("notice.trouble.long", pages, MOST_PAGES))
                    : Optional.empty();
        } catch (BadMarkup bad) {
            String key = bad.reason() == BadMarkup.Reason.UNCLOSED ? "notice.trouble.unclosed" : "notice.trouble.link";
            return Optional.of(texts.get(key, bad.sign(), bad.place()));
        }
    }

    /** Its first line, to know it by. */
    static String title(Notice notice) {
        String line =
                notice.sheet().words().strip().lines().findFirst().orElse("").replaceAll("[*_`]", "");
        return Beginning.of(line, 18);
    }

    private RichText head(Notice notice) {
        int version = notice.stage().version();
        return version <= 1
                ? RichText.plain("")
                : RichText.marked(texts.get("notice.corrected.post", version), Style.BOLD)
                        .plus(RichText.plain("\n"));
    }

    private static List<Post> posts(@Nullable Enclosure enclosure, RichText whole, List<List<Button>> rows) {
        boolean caption = enclosure != null && whole.text().length() <= Outgoing.LONGEST_CAPTION;
        List<Post> posts = new ArrayList<>();
        if (enclosure != null) {
            posts.add(new Post(caption ? whole : RichText.plain(""), List.of(), enclosure));
        }
        if (!caption) {
            Pages.of(whole, Outgoing.LONGEST_TEXT).forEach(page -> posts.add(new Post(page, List.of(), null)));
        }
        Post last = posts.removeLast();
        posts.add(new Post(last.text(), rows, last.enclosure()));
        return posts;
    }

    private static RichText fitting(RichText text, Post post) {
        int longest = post.enclosure() == null ? Outgoing.LONGEST_TEXT : Outgoing.LONGEST_CAPTION;
        return text.text().length() <= longest ? text : text.part(0, longest);
    }
}
