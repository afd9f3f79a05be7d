package jp.daicho.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hash;
import org.junit.jupiter.api.Test;

class InclusionPathTest {

    private static final int LARGEST = 70;

    private static List<Hash> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Hash.ofLeaf(("leaf " + number).getBytes(UTF_8)))
                .toList();
    }

    @Test
    void leadsFromEveryLeafOfEveryTreeToItsRoot() {
        for (int size = 1; size <= LARGEST; size++) {
            var leaves = leaves(size);
            var root = Frontier.over(leaves).root();
            for (int index = 0; index < size; index++) {
                var path = InclusionPath.of(index, leaves);
                assertThat(path.root(leaves.get(index)))
                        .as("%d of %d", index, size)
                        .contains(root);
                assertThat(path.hashes())
                        .hasSizeLessThanOrEqualTo(Integer.SIZE - Integer.numberOfLeadingZeros(size - 1));
            }
        }
    }

    @Test
    void leadsElsewhereFromAnotherLeafOrPlace() {
        var leaves = leaves(13);
        var root = Frontier.over(leaves).root();
        for (int index = 0; index < leaves.size(); index++) {
            var hashes = InclusionPath.of(index, leaves).hashes();
            for (int other = 0; other < leaves.size(); other++) {
                if (other != index) {
                    assertThat(new InclusionPath(other, 13, hashes).root(leaves.get(index)))
                            .isNotEqualTo(Optional.of(root));
                    assertThat(new InclusionPath(index, 13, hashes).root(leaves.get(other)))
                            .isNotEqualTo(Optional.of(root));
                }
            }
        }
    }

    @Test
    void leadsNowhereWhereAHashIsMissingOrTooMany() {
        var leaves = leaves(6);
        var hashes = InclusionPath.of(2, leaves).hashes();
        var longer = new ArrayList<>(hashes);
        longer.add(leaves.getFirst());

        assertThat(new InclusionPath(2, 6, hashes.subList(0, 2)).root(leaves.get(2)))
                .isEmpty();
        assertThat(new InclusionPath(2, 6, longer).root(leaves.get(2))).isEmpty();
        assertThat(new InclusionPath(0, 1, List.of()).root(leaves.getFirst())).contains(leaves.getFirst());
    }

    @Test
    void isOfALeafThatIsThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InclusionPath(6, 6, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new InclusionPath(-1, 6, List.of()));
    }
}
