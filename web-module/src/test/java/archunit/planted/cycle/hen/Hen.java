package archunit.planted.cycle.hen;

import archunit.planted.cycle.egg.Egg;

/** Offends together with {@link Egg}. */
public class Hen {
    Egg egg;
}
