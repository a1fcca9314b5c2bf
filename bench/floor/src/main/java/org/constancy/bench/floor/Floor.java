package org.constancy.bench.floor;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The paths are the product's, so that both get the same requests. */
@ApplicationPath("/")
public class Floor extends Application {}
