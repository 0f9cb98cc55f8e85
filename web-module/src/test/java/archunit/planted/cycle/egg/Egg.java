package archunit.planted.cycle.egg;

import archunit.planted.cycle.hen.Hen;

/** Offends together with {@link Hen}. */
public class Egg {
    Hen hen;
}
