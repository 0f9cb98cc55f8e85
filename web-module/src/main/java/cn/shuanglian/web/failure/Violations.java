package cn.shuanglian.web.failure;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** Says what a value breaks in the reader's language; the violation itself speaks that of the machine. */
public final class Violations {
    private Violations() {
    }

    /** The words of {@code ValidationMessages} with their places filled. */
    public static String words(ConstraintViolation<?> violation, MessageInterpolator words, Locale locale) {
        return words.interpolate(violation.getMessageTemplate(), new Context(violation), locale);
    }

    private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
