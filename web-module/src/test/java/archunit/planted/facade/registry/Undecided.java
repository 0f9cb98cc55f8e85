package archunit.planted.facade.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Offends: a method added later would be open to everybody. */
@Stateless
public class Undecided {
    @PermitAll
    public void open() {
    }
}
