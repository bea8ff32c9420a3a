// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of a transformer, counted matrix by matrix from its shape.
#pragma once

namespace mlsys {

// What the parameters are counted from. Doubles: counts up to 2^53 are exact.
struct TransformerShape {
    double vocab = 0, hidden = 0, layers = 0, heads = 0, kvHeads = 0, headDim = 0, longest = 0;
    double ffn = 0, ffnMatrices = 3;
    double positions = 0;                    // learned position embeddings
    bool tied = false, headBias = false;
    bool qkvBias = false, outBias = false, ffnBias = false;
    double layerNorms = 2;                   // vectors of the hidden size in each layer
    bool normBias = false;                   // LayerNorm has a bias, RMSNorm none
    bool headNorms = false;                  // RMSNorm of each head's query and key
    // Multi-head latent attention: low ranks in place of whole projections.
    double qRank = 0, kvRank = 0, nopeDim = 0, ropeDim = 0, valueDim = 0;
    // Mixture of experts, in all but the dense layers.
    double experts = 0, topK = 0, expertFfn = 0, sharedFfn = 0, denseLayers = 0;
    bool sharedGate = false, routerBias = false;
};

// `visited` routed experts of each layer: all of them for the whole model, as many as a token visits for its active part.
double parameters(const TransformerShape& shape, double visited);

} // namespace mlsys
