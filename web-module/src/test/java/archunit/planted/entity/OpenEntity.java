package archunit.planted.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Offends: an entity that other packages can see. */
@Entity
public class OpenEntity {
    @Id
    long id;
}
