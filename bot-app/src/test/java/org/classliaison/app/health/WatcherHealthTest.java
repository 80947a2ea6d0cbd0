package org.classliaison.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Watcher;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class WatcherHealthTest {

    @Test
    void learningForAWhileIsWell() {
        assertThat(health(Watcher.Learning.UNDER_WAY).getStatus()).isEqualTo(Status.UP);
        assertThat(health(Watcher.Learning.DONE).getDetails()).doesNotContainKey("whatToDo");
    }

    @Test
    void whereNothingCouldBeLearnedItSaysWhatToDo() {
        Health health = health(Watcher.Learning.FAILED);

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("whatToDo")).asString().contains("start", "a week");
    }

    private static Health health(Watcher.Learning learning) {
        return new WatcherHealth(new Watcher() {
                    @Override
                    public List<Sign> signs(String text) {
                        return List.of();
                    }

                    @Override
                    public Learning learning() {
                        return learning;
                    }
                })
                .health();
    }
}
