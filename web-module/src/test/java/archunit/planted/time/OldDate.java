package archunit.planted.time;

import java.util.Date;

/** Offends: a date without a zone, and changeable. */
class OldDate {
    Date when;
}
