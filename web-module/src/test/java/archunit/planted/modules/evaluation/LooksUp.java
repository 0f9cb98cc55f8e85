package archunit.planted.modules.evaluation;

import archunit.planted.modules.web.Far;

/** Offends: evaluation may not know web. */
class LooksUp {
    Far far;
}
