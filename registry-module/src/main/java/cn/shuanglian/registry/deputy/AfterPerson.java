package cn.shuanglian.registry.deputy;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Rows that refer to one of {@link Person} by its key alone are written after it, as the foreign key demands. Public for EclipseLink, which makes it. */
public class AfterPerson implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependency(Person.class);
    }
}
