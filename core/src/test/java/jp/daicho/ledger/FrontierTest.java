package jp.daicho.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontierTest {

    /** The leaves that Certificate Transparency's implementations share as test input. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @Test
    void hashesNothingToTheDigestOfNothing() {
        assertThat(Frontier.EMPTY.root())
                .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void hasThePublishedRoots(int size, String root) {
        var leaves = LEAVES.stream()
                .limit(size)
                .map(hex -> Hash.ofLeaf(HexFormat.of().parseHex(hex)));

        assertThat(treeOf(leaves.toList()).root()).hasToString(root);
    }

    @Test
    void equalsTheRecursiveDefinitionAtEverySize() {
        var leaves = IntStream.range(0, 200)
                .mapToObj(leaf -> Hash.ofLeaf(("leaf " + leaf).getBytes(UTF_8)))
                .toList();

        for (int size = 0; size <= leaves.size(); size++) {
            assertThat(treeOf(leaves.subList(0, size)).root()).isEqualTo(recursive(leaves.subList(0, size)));
        }
    }

    @Test
    void isReadBackFromItsStoredForm() {
        var tree = treeOf(IntStream.range(0, 13)
                .mapToObj(leaf -> Hash.ofLeaf(new byte[] {(byte) leaf}))
                .toList());

        assertThat(Frontier.unpack(13, tree.pack())).isEqualTo(tree);
    }

    @Test
    void refusesPeaksThatDoNotFitItsSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.unpack(3, new byte[32]));
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.unpack(1, new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Frontier.unpack(-1, new byte[0]));
    }

    private static Frontier treeOf(List<Hash> leaves) {
        var tree = Frontier.EMPTY;
        for (var leaf : leaves) {
            tree = tree.append(leaf);
        }
        return tree;
    }

    /** RFC 9162, 2.1.1, word for word: split at the largest power of two smaller than the size. */
    private static Hash recursive(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.ofNothing();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Hash.ofNode(recursive(leaves.subList(0, split)), recursive(leaves.subList(split, leaves.size())));
    }
}
