package org.classliaison.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.classliaison.core.care.BrokenSeal;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final String WORDS = "最近很难受 😔";
    private static final String PLACE = "care_flag.words_sealed 17";

    private final CareKey key = CareKey.fresh();
    private final SealWithAes seals = new SealWithAes(new Keyring(List.of(key)));

    @Test
    void opensWhatItHasSealedAndShowsNothingOfIt() {
        String sealed = seals.seal(WORDS, PLACE);

        assertThat(seals.open(sealed, PLACE)).isEqualTo(WORDS);
        assertThat(sealed).startsWith(key.id() + ".").matches("[\\w.-]+");
    }

    @Test
    void sealsTheSameWordsAnotherWayEachTime() {
        assertThat(seals.seal(WORDS, PLACE)).isNotEqualTo(seals.seal(WORDS, PLACE));
    }

    @Test
    void opensNothingThatWasMovedToAnotherRow() {
        String sealed = seals.seal(WORDS, PLACE);

        assertThatThrownBy(() -> seals.open(sealed, "care_flag.words_sealed 18"))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> seals.open(sealed, "care_writer.sealed 17")).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void opensNothingOfWhichOneCharWasChanged() {
        String sealed = seals.seal(WORDS, PLACE);
        for (int i = 0; i < sealed.length() - 1; i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertThatThrownBy(() -> seals.open(changed, PLACE)).isInstanceOf(BrokenSeal.class);
        }
        for (String nonsense : List.of("", ".", key.id(), key.id() + ".", key.id() + ".AAAA")) {
            assertThatThrownBy(() -> seals.open(nonsense, PLACE)).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void anOldKeyStillOpensWhileANewOneSeals() {
        String old = seals.seal(WORDS, PLACE);
        SealWithAes rotated = new SealWithAes(new Keyring(List.of(CareKey.fresh(), key)));

        assertThat(rotated.open(old, PLACE)).isEqualTo(WORDS);
        assertThat(old).startsWith(seals.key() + ".");
        assertThat(rotated.seal(WORDS, PLACE)).startsWith(rotated.key() + ".");
        assertThat(rotated.key()).isNotEqualTo(seals.key());
    }

    @Test
    void anotherKeyOpensNothingAndSaysWhichOneIsMissing() {
        String sealed = seals.seal(WORDS, PLACE);
        SealWithAes other = new SealWithAes(new Keyring(List.of(CareKey.fresh())));

        assertThatThrownBy(() -> other.open(sealed, PLACE))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining(key.id())
                .hasMessageNotContaining(WORDS);
    }

    @Test
    void aKeyDoesNotStandInItsWords() {
        assertThat(key.toString()).doesNotContain(key.base64());
        assertThat(new Keyring(List.of(key)).toString()).doesNotContain(key.base64());
    }
}
