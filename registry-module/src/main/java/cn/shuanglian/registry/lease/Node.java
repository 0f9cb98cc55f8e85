package cn.shuanglian.registry.lease;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/** This process as the other nodes know it; a process that starts anew is another node. */
@ApplicationScoped
public class Node {
    private static final int HOST_LENGTH = 30;
    private final String name = host() + "/" + ProcessHandle.current().pid() + "/" + UUID.randomUUID().toString().substring(0, 8);

    /** Host, process and a part drawn at the start; at most 80 characters. */
    public String name() {
        return name;
    }

    private static String host() {
        try {
            String host = InetAddress.getLocalHost().getHostName();
            return host.substring(0, Math.min(HOST_LENGTH, host.length()));
        } catch (UnknownHostException e) {
            return "node";
        }
    }
}
