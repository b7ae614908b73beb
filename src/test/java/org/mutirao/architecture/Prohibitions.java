package org.mutirao.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.Future;

/// What no class may do, below a root package: the program's own, or that of the breaches.
record Prohibitions(String root) {
    /// Every rule of this kind by name.
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("domain knows no outside", domainKnowsNoOutside());
        rules.put("domain makes no ids", noCalls("domain", UUID.class, "randomUUID"));
        rules.put("domain asks no clock", domainAsksNoClock());
        rules.put("time comes from a given clock", timeComesFromAGivenClock());
        rules.put("one door to the window's thread", oneDoorToTheWindowsThread());
        rules.put("no static mutable state", noStaticMutableState());
        rules.put("no sleep", noCalls("", Thread.class, "sleep"));
        rules.put("no service locator", noCalls("", ServiceLoader.class, "load"));
        rules.put("output only in bootstrap", outputOnlyInBootstrap());
        rules.put("exit only in bootstrap", exitOnlyInBootstrap());
        rules.put("window never waits", noCalls("ui", Future.class, "get|join|resultNow"));
        rules.put("controllers ask view models", controllersAskViewModels());
        return rules;
    }

    private ArchRule domainKnowsNoOutside() {
        return noClasses()
                .that()
                .resideInAPackage(in("domain"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                        "java.io..",
                                        "java.nio.file..",
                                        "java.nio.channels..",
                                        "java.net..",
                                        "java.sql..",
                                        "java.security..",
                                        "java.util.random..",
                                        "java.util.concurrent..",
                                        "javafx..",
                                        "tools.jackson..")
                                .or(assignableTo(java.util.Random.class))
                                .or(assignableTo(Thread.class)))
                .allowEmptyShould(true);
    }

    private ArchRule domainAsksNoClock() {
        return noClasses()
                .that()
                .resideInAPackage(in("domain"))
                .should()
                .dependOnClassesThat(assignableTo(java.time.Clock.class))
                .orShould()
                .callMethodWhere(asksTheMachinesClock())
                .allowEmptyShould(true);
    }

    private ArchRule timeComesFromAGivenClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("bootstrap"))
                .should()
                .callMethodWhere(asksTheMachinesClock());
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachinesClock() {
        return DescribedPredicate.describe(
                "ask the machine's clock",
                call -> {
                    JavaClass owner = call.getTargetOwner();
                    boolean now = call.getTarget().getName().equals("now");
                    boolean given =
                            call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
                    return (owner.getPackageName().startsWith("java.time") && now && !given)
                            || (owner.isEquivalentTo(java.time.Clock.class)
                                    && call.getTarget().getName().startsWith("system"))
                            || (owner.isEquivalentTo(System.class)
                                    && call.getTarget().getName().equals("currentTimeMillis"));
                });
    }

    private ArchRule oneDoorToTheWindowsThread() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".ui.shared.FxThread")
                .should()
                .callMethodWhere(
                        target(nameMatching("runLater"))
                                .and(target(owner(name("javafx.application.Platform")))));
    }

    private ArchRule noStaticMutableState() {
        return fields().that()
                .areStatic()
                .and(DescribedPredicate.describe("written by people", Prohibitions::written))
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(MUTABLE);
    }

    private static final DescribedPredicate<JavaClass> MUTABLE =
            resideInAnyPackage("java.util.concurrent..", "javafx.beans..", "javafx.collections..")
                    .or(assignableTo(java.util.AbstractCollection.class))
                    .or(assignableTo(java.util.AbstractMap.class))
                    .or(assignableTo(java.util.Random.class))
                    .or(assignableTo(ThreadLocal.class))
                    .or(assignableTo(StringBuilder.class))
                    .as("a type that can change");

    private static boolean written(com.tngtech.archunit.core.domain.JavaField field) {
        return !field.getModifiers()
                .contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC);
    }

    private ArchRule outputOnlyInBootstrap() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("bootstrap"))
                .should()
                .accessFieldWhere(target(owner(name("java.lang.System"))))
                .orShould()
                .callMethodWhere(target(nameMatching("printStackTrace")));
    }

    private ArchRule exitOnlyInBootstrap() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("bootstrap"))
                .should()
                .callMethodWhere(
                        target(nameMatching("exit|halt"))
                                .and(
                                        target(
                                                owner(
                                                        nameMatching(
                                                                "java\\.lang\\.(System|Runtime)")))));
    }

    /// What answers from a disk, or writes to one: any port of queries, and the desk.
    private ArchRule controllersAskViewModels() {
        DescribedPredicate<JavaClass> ports =
                resideInAPackage(in("application.query"))
                        .and(INTERFACES)
                        .or(
                                nameMatching(
                                        ".*\\.application\\.command\\.(Coordination|Directory|Amending)"));
        return noClasses()
                .that()
                .resideInAPackage(in("ui"))
                .and()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .callMethodWhere(target(owner(ports)))
                .allowEmptyShould(true);
    }

    private ArchRule noCalls(String room, Class<?> owner, String names) {
        return noClasses()
                .that()
                .resideInAPackage(room.isEmpty() ? root + ".." : in(room))
                .should()
                .callMethodWhere(
                        target(nameMatching(names)).and(target(owner(assignableTo(owner)))))
                .allowEmptyShould(true);
    }

    private String in(String room) {
        return root + "." + room + "..";
    }
}
