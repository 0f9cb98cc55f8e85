package archunit.planted.facade.evaluation;

import jakarta.ejb.Singleton;

/** Offends like a stateless one. */
@Singleton
public class UndecidedSingleton {
}
