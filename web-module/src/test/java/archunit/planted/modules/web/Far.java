package archunit.planted.modules.web;

/** Stands in for a class of the web module. */
public class Far {
}
