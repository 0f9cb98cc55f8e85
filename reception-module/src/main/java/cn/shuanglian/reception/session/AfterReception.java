package cn.shuanglian.reception.session;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Rows that refer to one of {@link Reception} by its key alone are written after it, as the foreign key demands. Public for EclipseLink, which makes it. */
public class AfterReception implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependency(Reception.class);
    }
}
