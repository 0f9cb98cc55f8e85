package archunit.planted.modules.registry;

import archunit.planted.modules.evaluation.Middle;

/** Offends: registry may know nobody. */
public class LooksUp {
    Middle middle;
}
