package org.mutirao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String PROGRAM = "org.mutirao";
    private static final String BREACHES = "org.mutirao.architecture.breach";

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEveryRule() {
        JavaClasses program =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(PROGRAM);
        assertThat(program).isNotEmpty();
        return rules(PROGRAM).entrySet().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(program)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsBreach() {
        JavaClasses breaches = new ClassFileImporter().importPackages(BREACHES);
        return rules(BREACHES).entrySet().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.getKey(), () -> assertCaught(rule.getValue(), breaches)));
    }

    private static void assertCaught(ArchRule rule, JavaClasses breaches) {
        EvaluationResult result = rule.evaluate(breaches);
        assertThat(result.hasViolation()).as("caught: %s", rule.getDescription()).isTrue();
    }

    private static Map<String, ArchRule> rules(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>(new Arrows(root).rules());
        rules.putAll(new Prohibitions(root).rules());
        return rules;
    }
}
