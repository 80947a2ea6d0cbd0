package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final RealStore store = RealStore.on(RealDatabase.empty(), InstantSource.fixed(Instant.EPOCH));

    @Test
    void everyMethodOfAMapperHasItsStatement() {
        Configuration settings = store.get(SqlSessionFactory.class).getConfiguration();
        // The mappers are lazy in tests: ask for each, so that its XML is read.
        mappers().forEach(store::get);
        assertThat(mappers()
                        .flatMap(mapper -> Stream.of(mapper.getDeclaredMethods()))
                        .filter(method -> !settings.hasStatement(name(method)))
                        .map(StatementsTest::name))
                .isEmpty();
    }

    private static Stream<Class<?>> mappers() {
        return Stream.of(
                ChatMoveMapper.class,
                CareBookMapper.class,
                CareChoiceMapper.class,
                CareDraftMapper.class,
                CareFlagMapper.class,
                CareWriterMapper.class,
                ClassGroupMapper.class,
                ClassRecordMapper.class,
                DoubtMapper.class,
                DutyMapper.class,
                EditMapper.class,
                EntryMapper.class,
                ExpectationMapper.class,
                FeedLinkMapper.class,
                HandoffMapper.class,
                InboxMapper.class,
                InvitationMapper.class,
                NoticeCardMapper.class,
                NoticeCopyMapper.class,
                NoticeMapper.class,
                OccurrenceMapper.class,
                OfferMapper.class,
                OutboxMapper.class,
                PersonMapper.class,
                QuestionMapper.class,
                ReceiptMapper.class,
                ReminderMapper.class,
                RestraintMapper.class,
                SealedMapper.class,
                SettingMapper.class,
                StageListMapper.class,
                StageRecordMapper.class,
                StandingMapper.class,
                SuggestionDraftMapper.class,
                SuggestionMapper.class,
                UnreadMapper.class,
                WeekMapper.class);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }
}
