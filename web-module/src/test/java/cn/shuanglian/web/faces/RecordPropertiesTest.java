package cn.shuanglian.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.CompositeELResolver;
import jakarta.el.BeanELResolver;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordPropertiesTest {

    private final ELContext context = new Context();
    private final ELResolver resolver = context.getELResolver();

    @Test
    void aComponentReadsAsAProperty() {
        assertThat(resolver.getValue(context, new Row("Potholes", 3), "text")).isEqualTo("Potholes");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void aQuestionOfARecordReadsAsAProperty() {
        assertThat(resolver.getValue(context, new Question(true), "open")).isEqualTo(true);
    }

    @Test
    void anUnknownNameIsRefusedAsForAnyBean() {
        assertThatThrownBy(() -> resolver.getValue(context, new Row("Potholes", 3), "txet"))
                .isInstanceOf(PropertyNotFoundException.class);
    }

    @Test
    void aRecordCannotBeWrittenTo() {
        assertThat(resolver.isReadOnly(context, new Row("Potholes", 3), "text")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, new Row("Potholes", 3), "text", "Streetlight"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private record Row(String text, int points) {
    }

    /** A record with a derived property, public as Expression Language asks of beans. */
    public record Question(boolean unanswered) {

        public boolean isOpen() {
            return unanswered;
        }
    }

    private static final class Context extends ELContext {

        private final CompositeELResolver chain = new CompositeELResolver();

        Context() {
            chain.add(new RecordProperties());
            chain.add(new BeanELResolver());
        }

        @Override
        public ELResolver getELResolver() {
            return chain;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
