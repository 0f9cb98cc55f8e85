package cn.shuanglian.reception.minutes;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Rows that refer to minutes by their key alone are written after them, as the foreign key demands. Public for EclipseLink, which makes it. */
public class AfterMinutes implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependency(ReceptionMinutes.class);
    }
}
