package cn.shuanglian.reception.opinion;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Units of a meeting are written after the meeting, as the foreign key demands. Public for EclipseLink, which makes it. */
public class AfterMeeting implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependency(OpinionMeeting.class);
    }
}
