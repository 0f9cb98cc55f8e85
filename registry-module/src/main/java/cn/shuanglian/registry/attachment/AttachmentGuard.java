package cn.shuanglian.registry.attachment;

import java.util.Collection;
import java.util.Set;

/**
 * Decides who opens files that not everybody of an area may see. A CDI bean of the package whose records name such files; a guarded file
 * that no bean speaks for stays closed.
 */
public interface AttachmentGuard {
    /** Those of these guarded files that belong to its records and that the caller may open; a fixed number of queries. */
    Set<Long> opened(Collection<Long> attachmentIds);
}
