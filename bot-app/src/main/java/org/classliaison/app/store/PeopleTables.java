package org.classliaison.app.store;

import java.security.SecureRandom;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Invitations;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People, classes and the slips they hand in. */
@Configuration(proxyBeanMethods = false)
class PeopleTables {

    @Bean
    Persons persons(PersonMapper mapper, Ids ids) {
        return new StoredPersons(mapper, ids, new Pseudonyms(new SecureRandom()));
    }

    @Bean
    ClassGroups classGroups(ClassGroupMapper mapper) {
        return new StoredClassGroups(mapper);
    }

    @Bean
    Duties duties(DutyMapper mapper) {
        return new StoredDuties(mapper);
    }

    @Bean
    Invitations invitations(InvitationMapper mapper) {
        return new StoredInvitations(mapper);
    }

    @Bean
    Expectations expectations(ExpectationMapper mapper) {
        return new StoredExpectations(mapper);
    }

    @Bean
    Settings settings(SettingMapper mapper) {
        return new StoredSettings(mapper);
    }
}
