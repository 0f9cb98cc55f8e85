package archunit.planted.facade.registry;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Stateless;

/** Offends: a public method that nobody may call by mistake, not by intention. */
@Stateless
@DenyAll
public class Forgetful {
    public void forgotten() {
    }
}
