package cn.shuanglian.reception.commitment;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Rows that refer to one of {@link Commitment} by its key alone are written after it, as the foreign key demands. Public for EclipseLink, which makes it. */
public class AfterCommitment implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependency(Commitment.class);
    }
}
