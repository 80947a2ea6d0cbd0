package org.classliaison.app.store;

import org.classliaison.core.care.Seals;
import org.classliaison.core.suggestions.SuggestionDrafts;
import org.classliaison.core.suggestions.Suggestions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The suggestion box. Needs seals. */
@Configuration(proxyBeanMethods = false)
class SuggestionTables {

    @Bean
    Suggestions suggestions(SuggestionMapper mapper, Seals seals) {
        return new StoredSuggestions(mapper, new SealedOpinions(seals));
    }

    @Bean
    SuggestionDrafts suggestionDrafts(SuggestionDraftMapper mapper, Seals seals) {
        return new StoredSuggestionDrafts(mapper, seals);
    }
}
