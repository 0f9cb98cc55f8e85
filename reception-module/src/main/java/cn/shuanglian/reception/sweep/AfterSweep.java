package cn.shuanglian.reception.sweep;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Rows that refer to one of {@link Sweep} by its key alone are written after it, as the foreign key demands. Public for EclipseLink, which makes it. */
public class AfterSweep implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependency(Sweep.class);
    }
}
