package archunit.planted.modules.evaluation;

/** Stands in for a class of the evaluation module. */
public class Middle {
}
