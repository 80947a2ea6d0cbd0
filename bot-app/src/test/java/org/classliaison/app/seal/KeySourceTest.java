package org.classliaison.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.classliaison.app.trouble.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a key can be unusable is said in one sentence, with what to do. */
class KeySourceTest {

    @TempDir
    private Path data;

    @Test
    void makesAKeyAtTheFirstStartThatItsOwnerAloneCanReadAndKeepsIt() throws IOException {
        Keyring first = source("").open();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(source("").open().current().id()).isEqualTo(first.current().id());
    }

    @Test
    void takesTheKeyOfTheEnvironmentAndMakesNoFile() {
        CareKey key = CareKey.fresh();

        assertThat(source(key.base64()).open().current().id()).isEqualTo(key.id());
        assertThat(file()).doesNotExist();
    }

    @Test
    void severalKeysInTheEnvironmentSealWithTheFirst() {
        CareKey next = CareKey.fresh();
        CareKey old = CareKey.fresh();

        Keyring keyring = source(next.base64() + "," + old.base64()).open();

        assertThat(keyring.current().id()).isEqualTo(next.id());
        assertThat(keyring.byId(old.id())).isPresent();
    }

    @Test
    void aKeyFileThatOthersCanReadIsRefused() throws IOException {
        source("").open();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> source("").open())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("can be read or written by others")
                .satisfies(e -> assertThat(((Trouble) e).advice()).contains("chmod 600"));
    }

    @Test
    void aKeyThatIsTooShortIsRefusedWithItsLength() {
        String key = Base64.getEncoder().encodeToString(new byte[16]);

        assertThatThrownBy(() -> source(key).open())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("LIAISON_CARE_KEY has 16 bytes; a key has 32")
                .hasMessageNotContaining(key);
    }

    @Test
    void whatIsNoBase64IsRefusedWithoutBeingShown() {
        assertThatThrownBy(() -> source("not a key!").open())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("not Base64")
                .hasMessageNotContaining("not a key!");
    }

    @Test
    void anEmptyKeyFileIsRefusedAndNotReplaced() throws IOException {
        source("").open();
        Files.writeString(file(), "\n");

        assertThatThrownBy(() -> source("").open())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("There is no key in");
    }

    @Test
    void aNewFileTakesThePlaceOfTheOldWithTheSameRights() throws IOException {
        Keyring old = source("").open();
        Keyring rotated = new Keyring(List.of(CareKey.fresh(), old.current()));

        source("").file().replace(rotated);

        assertThat(source("").open().keys()).hasSize(2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private KeySource source(String given) {
        return new KeySource(data, given);
    }

    private Path file() {
        return data.resolve("care.key");
    }
}
