package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.Cadres;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.Mandates;
import cn.shuanglian.registry.deputy.Persons;
import cn.shuanglian.registry.deputy.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Everything the office needs to keep a deputy's file. */
@ApplicationScoped
public class DeputyDesk {
    @Inject
    Mandates mandates;
    @Inject
    Persons persons;
    @Inject
    Posts posts;
    @Inject
    Cadres cadres;

    /** The file, for whoever may correct it. @throws cn.shuanglian.registry.fault.NotFound for one outside the caller's area */
    public DeputyFile open(long id) {
        DeputyRow row = mandates.require(id);
        return new DeputyFile(row, persons.find(row.personId()), posts.of(row.personId()), cadres.exceptions(id));
    }

    public Mandates mandates() {
        return mandates;
    }

    public Persons persons() {
        return persons;
    }

    public Posts posts() {
        return posts;
    }

    public Cadres cadres() {
        return cadres;
    }
}
