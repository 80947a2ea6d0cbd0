package org.classliaison.app.store;

import org.classliaison.core.care.CareChoices;
import org.classliaison.core.care.CareDrafts;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.care.KeyedHash;
import org.classliaison.core.care.SealedRows;
import org.classliaison.core.care.Seals;
import org.classliaison.core.care.UnreadLines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of care flags. Needs seals. */
@Configuration(proxyBeanMethods = false)
class CareTables {

    @Bean
    CareFlags careFlags(CareFlagMapper mapper, CareWriterMapper writers, Seals seals) {
        return new StoredCareFlags(mapper, writers, new SealedWords(seals));
    }

    @Bean
    CareChoices careChoices(CareChoiceMapper mapper) {
        return new StoredCareChoices(mapper);
    }

    @Bean
    CareDrafts careDrafts(CareDraftMapper mapper, Seals seals) {
        return new StoredCareDrafts(mapper, seals);
    }

    @Bean
    UnreadLines unreadLines(UnreadMapper mapper, Seals seals) {
        return new StoredUnreadLines(mapper, seals);
    }

    @Bean
    SealedRows sealedRows(SealedMapper mapper, Seals seals) {
        return new StoredSealedRows(mapper, seals);
    }

    /** One bean behind four ports: it holds nothing but the mapper. */
    @Bean
    StoredCareBooks careBookTables(CareBookMapper mapper) {
        return new StoredCareBooks(mapper);
    }

    /** Asked for at the start: a wrong key must be seen before the first flag. */
    @Bean
    KeyedHash keyedHash(CareBookMapper mapper, Seals seals) {
        return StoredKeyedHash.open(mapper, seals);
    }
}
