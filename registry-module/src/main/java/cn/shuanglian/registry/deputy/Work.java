package cn.shuanglian.registry.deputy;

/** Where somebody works and as what, as a sheet says it; {@code rank} is a code of GB/T 12407. Any part may be null. */
record Work(String organisation, String title, String rank) {
    static final Work NONE = new Work(null, null, null);

    boolean isBlank() {
        return organisation == null && title == null && rank == null;
    }
}
