package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.DeputyRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Opens the parts of a deputy's file that have beans of their own. */
@Dependent
class DeputyParts {
    @Inject
    PersonCard person;
    @Inject
    DeputyFigures figures;

    void load(DeputyRow deputy) {
        person.load(deputy.personId());
        figures.load(deputy.id());
    }
}
