package cn.shuanglian.web.rest;

import cn.shuanglian.web.failure.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;

/** Turns broken constraints into flaws with a JSON pointer and a message in the reader's language. */
final class Flaws {
    private Flaws() {
    }

    static List<Problem.Flaw> of(ConstraintViolationException broken, ValidatorFactory validation, Words words) {
        if (broken.getConstraintViolations() == null) {
            return List.of();
        }
        return broken.getConstraintViolations().stream()
                .map(each -> new Problem.Flaw(pointer(each.getPropertyPath()), code(each), Violations.words(each, validation.getMessageInterpolator(), words.locale())))
                .sorted(Comparator.comparing(Problem.Flaw::pointer).thenComparing(Problem.Flaw::code)).toList();
    }

    /** The path without the method and the name of its parameter, which are nothing the sender knows. */
    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
