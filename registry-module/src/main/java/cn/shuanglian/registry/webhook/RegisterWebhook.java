package cn.shuanglian.registry.webhook;

import cn.shuanglian.registry.outbound.Guard;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Asks to be told of events.
 *
 * @param url where to, https unless the operator lists it otherwise
 * @param events words of {@link WebhookEvent}
 */
public record RegisterWebhook(@NotBlank @Size(max = Guard.LONGEST) String url, @NotEmpty @Size(max = 20) List<String> events) {
    /** The URL may hold a key of the receiver's and stands in no log. */
    @Override
    public String toString() {
        return "RegisterWebhook" + events;
    }
}
