package cn.shuanglian.reception.minutes;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** The same for rows that refer to a work meeting, too. Public for EclipseLink, which makes it. */
public class AfterMeeting implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependency(ReceptionMinutes.class);
        descriptor.addConstraintDependency(MeetingHeld.class);
    }
}
