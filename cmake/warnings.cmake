# Warnings of our own build, as errors. Never exported: who includes Assay keeps their own.
add_library(assay_warnings INTERFACE)
target_compile_options(assay_warnings INTERFACE
    -Werror
    -Wall
    -Wextra
    -Wpedantic
    -Wconversion                    # a narrowed figure is a wrong figure
    -Wsign-conversion               # so is one that changed its sign
    -Wshadow                        # one word, one thing
    -Wold-style-cast
    -Wcast-qual
    -Wnon-virtual-dtor
    -Woverloaded-virtual
    -Wno-missing-field-initializers # designated initialisers leave the rest at its default
)
# g++ 12 sees overlapping copies in "literal" + std::string (GCC bug 105651).
target_compile_options(assay_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
