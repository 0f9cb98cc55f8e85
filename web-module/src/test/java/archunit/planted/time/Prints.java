package archunit.planted.time;

/** Offends: the log is for saying things. */
class Prints {
    void print() {
        System.out.println("here");
    }
}
