package archunit.planted.facade.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Offends: rights are given per method, never to a whole facade. */
@Stateless
@RolesAllowed("AUDITOR")
public class OpenToARole {
}
