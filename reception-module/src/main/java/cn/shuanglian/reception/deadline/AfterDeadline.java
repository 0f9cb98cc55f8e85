package cn.shuanglian.reception.deadline;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Rows that refer to a {@link Deadline} by its key alone are written after it, as the foreign key demands. Public for EclipseLink, which makes it. */
public class AfterDeadline implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependency(Deadline.class);
    }
}
