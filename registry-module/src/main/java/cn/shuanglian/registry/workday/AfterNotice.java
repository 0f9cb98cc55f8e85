package cn.shuanglian.registry.workday;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Rows that refer to a {@link WorkdayNotice} by its key alone are written after it, as the foreign key demands. Public for EclipseLink, which makes it. */
public class AfterNotice implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependency(WorkdayNotice.class);
    }
}
