package org.mutirao.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void accentsCaseAndSpacesMakeNoDifference() {
        assertThat(Folding.fold("  Água\u00a0 SANITÁRIA\t")).isEqualTo("agua sanitaria");
        assertThat(Folding.fold("São João d'Oeste")).isEqualTo("sao joao d'oeste");
        assertThat(Folding.fold("A\u0301gua")).isEqualTo(Folding.fold("água"));
        assertThat(Folding.fold("İ")).isEqualTo("i");
    }

    @Test
    void wordsAreRunsOfLettersAndDigits() {
        assertThat(Folding.words("Calça (M/G), nº 38!"))
                .containsExactly("calca", "m", "g", "no", "38");
        assertThat(Folding.words(" -- ")).isEmpty();
    }

    @Test
    void foldingTwiceChangesNothingMore() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String once = Folding.fold("a" + Character.toString(c) + "b");
            if (!Folding.fold(once).equals(once)) {
                throw new AssertionError("U+" + Integer.toHexString(c) + " folds twice");
            }
        }
    }
}
