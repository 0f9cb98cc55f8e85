package cn.shuanglian.web.faces;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.failure.Failure;
import cn.shuanglian.web.failure.Violations;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import java.util.Set;

/**
 * Says on a page why a facade refused something, in the words that the API uses: beside the input whose id is the name of the
 * command's field, or above the content where the form has no such input. What was typed stays.
 */
public final class Refusals {
    private Refusals() {
    }

    /** Takes a step and tells whether it was done; a refusal has been said then. @param form id of the form that asks for it */
    public static boolean done(String form, Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refused refused) {
            say(form, refused);
        } catch (Stale stale) {
            throw stale;
        } catch (RuntimeException failure) {
            String race = lostRace(failure);
            if (race == null) {
                violations(failure).forEach(each -> say(form, each));
            } else {
                Notices.refused(race);
            }
        }
        FacesContext.getCurrentInstance().validationFailed();
        return false;
    }

    /** What to say of a step that failed only because others were at work at the same time, or content does not fit; null for any other failure. */
    static String lostRace(RuntimeException failure) {
        String word = raceWord(failure);
        return word == null ? null : PageWords.of("common", word);
    }

    /** The key of {@link #lostRace}'s words. */
    static String raceWord(RuntimeException failure) {
        return switch (Failure.of(failure).kind()) {
            case OVERTAKEN -> "step.overtaken";
            case TAKEN -> "step.taken";
            case BUSY -> "step.busy";
            case UNFIT -> "step.unfit";
            default -> null;
        };
    }

    /** What a command breaks. The container hands a violation on within an exception of its own; any other failure goes on as it came. */
    static Set<ConstraintViolation<?>> violations(RuntimeException failure) {
        Throwable cause = failure instanceof EJBException ? failure.getCause() : failure;
        if (cause instanceof ConstraintViolationException broken) {
            return broken.getConstraintViolations();
        }
        throw failure;
    }

    /** In the language of the page being shown. */
    static String words(ConstraintViolation<?> broken) {
        return Violations.words(broken, CDI.current().select(ValidatorFactory.class).get().getMessageInterpolator(), PageWords.locale());
    }

    /** Says one refusal. */
    public static void say(String form, Refused refused) {
        say(form, refused.field(), PageWords.of(refused));
    }

    private static void say(String form, ConstraintViolation<?> broken) {
        String field = null;
        for (Path.Node node : broken.getPropertyPath()) {
            field = node.getName();
        }
        say(form, field, words(broken));
    }

    private static void say(String form, String field, String words) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent found = field == null ? null : context.getViewRoot().findComponent(form);
        UIComponent input = found == null ? null : inside(found, field);
        if (input instanceof EditableValueHolder holder) {
            holder.setValid(false);
            keep(holder, context.getExternalContext().getRequestParameterValuesMap().get(input.getClientId(context)));
            context.addMessage(input.getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        } else {
            Notices.refused(words);
        }
    }

    /** By now the page has taken over what was typed, and an input marked as wrong would be shown empty. */
    private static void keep(EditableValueHolder holder, String[] typed) {
        if (typed != null && holder instanceof UISelectMany many) {
            many.setSubmittedValue(typed);
        } else if (typed != null && typed.length == 1) {
            holder.setSubmittedValue(typed[0]);
        }
    }

    /** Composite components are containers of their own for names, so the search goes through all of them. */
    private static UIComponent inside(UIComponent parent, String id) {
        var children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            UIComponent found = id.equals(child.getId()) && child instanceof EditableValueHolder ? child : inside(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
