package jp.daicho.shell.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearTest {

    @Test
    void countsSwapsAsOneEdit() {
        assertThat(Near.distance("vendor", "vnedor")).isEqualTo(1);
        assertThat(Near.distance("vendor", "vendors")).isEqualTo(1);
        assertThat(Near.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void namesTheNearestFirstAndNothingFar() {
        assertThat(Near.to("registr", List.of("retire", "register", "list")))
                .startsWith("register")
                .doesNotContain("list");
        assertThat(Near.to("xyz", List.of("register"))).isEmpty();
    }
}
