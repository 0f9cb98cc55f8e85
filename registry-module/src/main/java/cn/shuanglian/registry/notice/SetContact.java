package cn.shuanglian.registry.notice;

import jakarta.validation.constraints.Size;

/**
 * Says where a person can be written to.
 *
 * @param version as it was read; 0 while nothing was kept
 * @param mail null leaves it as it is, empty takes it away
 * @param mobile likewise
 */
public record SetContact(long personId, long version, @Size(max = 120) String mail, @Size(max = 20) String mobile) {
    @Override
    public String toString() {
        return "SetContact[" + personId + "]";
    }
}
