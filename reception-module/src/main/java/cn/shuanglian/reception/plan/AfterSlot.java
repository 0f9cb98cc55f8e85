package cn.shuanglian.reception.plan;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;

/** Like {@link AfterPlan}, for rows that refer to one of {@link PlanSlot}. Public for EclipseLink, which makes it. */
public class AfterSlot implements DescriptorCustomizer {
    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.addConstraintDependency(PlanSlot.class);
    }
}
