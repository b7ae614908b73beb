package org.mutirao.application.audit.tree;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreeTest {
    private static final int MOST = 70;

    /// The leaves with which implementations of RFC 6962 are compared, and the root after each.
    private static final List<String> LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS =
            List.of(
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final Map<Node, TreeHash> nodes = new HashMap<>();
    private final List<TreeHash> leaves = new ArrayList<>();
    private final List<TreeHash> roots = new ArrayList<>();
    private final Proofs proofs = new Proofs(node -> requireNonNull(nodes.get(node)));

    TreeTest() {
        CompactRange range = CompactRange.empty();
        roots.add(range.root());
        for (int i = 0; i < MOST; i++) {
            TreeHash leaf = TreeHash.ofLeaf(new byte[] {(byte) i, 7});
            leaves.add(leaf);
            range.append(leaf, nodes::put);
            roots.add(range.root());
        }
    }

    @Test
    void rootsAreThoseThatOthersPublished() {
        CompactRange range = CompactRange.empty();
        assertThat(range.root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int i = 0; i < LEAVES.size(); i++) {
            range.append(TreeHash.ofLeaf(HexFormat.of().parseHex(LEAVES.get(i))));
            assertThat(range.root().hex()).isEqualTo(ROOTS.get(i));
        }
    }

    static LongStream sizes() {
        return LongStream.rangeClosed(1, MOST);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void rootIsTheOneOfTheDefinition(long size) {
        TreeHash defined = defined(leaves.subList(0, (int) size));
        assertThat(roots.get((int) size)).isEqualTo(defined);
        assertThat(proofs.root(size)).isEqualTo(defined);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void rangeGoesOnFromItsPeaks(long size) {
        CompactRange first = CompactRange.empty();
        leaves.stream().limit(size).forEach(first::append);
        CompactRange second = CompactRange.of(size, first.peaks());
        leaves.stream().skip(size).forEach(second::append);
        assertThat(second.root()).isEqualTo(roots.getLast());
    }

    @Test
    void rangeRefusesPeaksOfAnotherSize() {
        assertThatThrownBy(() -> CompactRange.of(3, List.of(TreeHash.EMPTY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyLeafIsProvedAndNoOther(long size) {
        TreeHash root = roots.get((int) size);
        for (int i = 0; i < size; i++) {
            List<TreeHash> path = proofs.inclusion(i, size);
            TreeHash leaf = leaves.get(i);
            assertThat(ProofCheck.includes(i, size, leaf, path, root)).isTrue();
            for (int other = 0; other < size; other++) {
                assertThat(ProofCheck.includes(i, size, leaves.get(other), path, root))
                        .isEqualTo(other == i);
                assertThat(ProofCheck.includes(other, size, leaf, path, root))
                        .isEqualTo(other == i);
            }
            for (List<TreeHash> bad : spoiled(path)) {
                assertThat(ProofCheck.includes(i, size, leaf, bad, root)).isFalse();
            }
            assertThat(ProofCheck.includes(-1, size, leaf, path, root)).isFalse();
            assertThat(ProofCheck.includes(size, size, leaf, path, root)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void growthIsProvedFromEverySizeAndFromNoOtherRoot(long size) {
        TreeHash root = roots.get((int) size);
        for (int from = 1; from <= size; from++) {
            List<TreeHash> path = proofs.consistency(from, size);
            TreeHash old = roots.get(from);
            assertThat(ProofCheck.grew(from, old, size, root, path)).isTrue();
            assertThat(ProofCheck.grew(from, TreeHash.EMPTY, size, root, path)).isFalse();
            assertThat(ProofCheck.grew(from, old, size, TreeHash.EMPTY, path)).isFalse();
            for (List<TreeHash> bad : spoiled(path)) {
                assertThat(ProofCheck.grew(from, old, size, root, bad)).isFalse();
            }
        }
        assertThat(ProofCheck.grew(0, TreeHash.EMPTY, size, root, List.of())).isFalse();
        assertThat(ProofCheck.grew(size + 1, root, size, root, List.of())).isFalse();
    }

    @Test
    void thereIsNoProofOfWhatIsNotThere() {
        assertThatThrownBy(() -> proofs.inclusion(5, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistency(0, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistency(6, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// One hash changed, one too many, one too few.
    private static List<List<TreeHash>> spoiled(List<TreeHash> path) {
        var bad = new ArrayList<List<TreeHash>>();
        IntStream.range(0, path.size()).forEach(i -> bad.add(changed(path, i)));
        var longer = new ArrayList<>(path);
        longer.add(TreeHash.EMPTY);
        bad.add(longer);
        if (!path.isEmpty()) {
            bad.add(path.subList(0, path.size() - 1));
        }
        return bad;
    }

    private static List<TreeHash> changed(List<TreeHash> path, int at) {
        var bad = new ArrayList<>(path);
        bad.set(at, TreeHash.ofLeaf(path.get(at).bytes()));
        return bad;
    }

    private static TreeHash defined(List<TreeHash> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return TreeHash.ofNode(
                defined(leaves.subList(0, left)), defined(leaves.subList(left, leaves.size())));
    }
}
